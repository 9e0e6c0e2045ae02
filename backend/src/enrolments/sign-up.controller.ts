import { EnrolmentReceived, Id, NewEnrolment } from '@igang/contracts';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Access } from '../platform/http/access.ts';
import { Changer } from '../platform/http/request.ts';
import { Mutation, Returns } from '../platform/http/returns.ts';
import { type Change, UnitOfWork } from '../platform/unit-of-work.ts';
import { signUp } from './sign-up.ts';

@Controller('courses/:id/enrolments')
export class SignUpController {
  constructor(private readonly work: UnitOfWork) {}

  @Post()
  @HttpCode(202)
  @Access('enrolment.apply')
  @Mutation()
  @Returns(EnrolmentReceived, 202)
  async apply(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: NewEnrolment }) body: NewEnrolment,
    @Changer() changer: Change,
  ): Promise<EnrolmentReceived> {
    await this.work.change(changer, (tx) => signUp(tx, id, body));
    // Added here, not in the use case: what is kept for repeated requests holds no address.
    return { sentTo: body.email };
  }
}
