import { EnrolmentReceived, Id, NewEnrolment } from '@igang/contracts';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Access } from '../../platform/http/access.ts';
import { type Asking, Proofs } from '../../platform/http/proofs.ts';
import { Asker, Changer } from '../../platform/http/request.ts';
import { Mutation, Provable, Returns } from '../../platform/http/returns.ts';
import type { Change } from '../../platform/unit-of-work.ts';
import { Applications } from './applications.ts';
import { Floods } from './floods.ts';

@Controller('courses/:id/enrolments')
export class SignUpController {
  constructor(
    private readonly applications: Applications,
    private readonly floods: Floods,
    private readonly proofs: Proofs,
  ) {}

  @Post()
  @HttpCode(202)
  @Access('enrolment.apply')
  @Mutation()
  @Provable()
  @Returns(EnrolmentReceived, 202)
  async apply(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: NewEnrolment }) body: NewEnrolment,
    @Changer() changer: Change,
    @Asker() asking: Asking,
  ): Promise<EnrolmentReceived> {
    await this.proofs.demand(asking, await this.floods.isFlooded(id));
    await this.applications.apply({ ...changer, courseId: id, person: body });
    // Added here, not in the use case: what is kept for repeated requests holds no address.
    return { sentTo: body.email };
  }
}
