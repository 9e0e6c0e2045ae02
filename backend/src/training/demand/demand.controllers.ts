import { INTEREST_MANAGE } from './interest-link.ts';
import {
  CourseInterest,
  DemandList,
  DemandPlace,
  DemandQuery,
  Done,
  Id,
  InterestReceived,
  InterestView,
  MunicipalityCode,
  NewInterest,
  OfferedTypes,
} from '@igang/contracts';
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { z } from 'zod';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Access } from '../../platform/http/access.ts';
import { ApiDocument } from '../../platform/http/api-document.ts';
import { type Asking, Proofs } from '../../platform/http/proofs.ts';
import { Asker, Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Provable, Returns } from '../../platform/http/returns.ts';
import { readLink } from '../../platform/links.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { askToBeTold } from './ask-to-be-told.ts';
import { demandByMunicipality, demandPlace } from './demand.query.ts';
import { confirmInterest, endInterest, interestedIn, offeredTypes, ownInterest } from './own-interest.ts';
import { TakesForm } from '../../platform/http/upload.ts';

const Token = z.string().min(1).max(200);

@Controller()
export class InterestController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly proofs: Proofs,
  ) {}

  @Get('course-types')
  @Access('catalogue.read')
  @Returns(OfferedTypes)
  types(@Reader() reader: Reading) {
    return this.work.read(reader, offeredTypes);
  }

  @Post('interests')
  @HttpCode(202)
  @Access('interest.ask')
  @Mutation()
  @Provable()
  @Returns(InterestReceived, 202)
  async ask(
    @Body({ schema: NewInterest }) body: NewInterest,
    @Changer() changer: Change,
    @Asker() asking: Asking,
  ): Promise<InterestReceived> {
    await this.proofs.demand(asking);
    await this.work.change(changer, (tx) => askToBeTold(tx, body));
    return { sentTo: body.email };
  }

  @Get('staff/demand')
  @Access('demand.read')
  @Returns(DemandList)
  demand(@Query({ schema: DemandQuery }) query: z.infer<typeof DemandQuery>, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => demandByMunicipality(tx, query));
  }

  @Get('staff/demand/:code')
  @Access('demand.read')
  @Returns(DemandPlace)
  place(@Param('code', { schema: MunicipalityCode }) code: string, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => demandPlace(tx, code));
  }
}

/** Who is waiting to hear of a course, before it is announced. */
@Controller('staff/courses/:id/interest')
export class CourseInterestController {
  constructor(private readonly work: UnitOfWork) {}

  @Get()
  @Access('course.plan')
  @Returns(CourseInterest)
  count(@Param('id', { schema: Id }) id: string, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => interestedIn(tx, id));
  }
}

/** Her own interest, by the link in her mail: GET shows, the rest acts. */
@Controller('interest-links/:token')
@Access('link')
export class InterestLinksController {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Returns(InterestView)
  show(@Param('token', { schema: Token }) token: string, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => ownInterest(tx, this.idIn(token)));
  }

  @Put('confirmation')
  @Mutation()
  @Returns(InterestView)
  async confirm(@Param('token', { schema: Token }) token: string, @Changer() changer: Change): Promise<InterestView> {
    const id = this.idIn(token);
    await this.work.change(changer, (tx) => confirmInterest(tx, id));
    return this.work.read(changer, (tx) => ownInterest(tx, id));
  }

  @Delete()
  @Mutation()
  @Returns(Done)
  end(@Param('token', { schema: Token }) token: string, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => endInterest(tx, this.idIn(token)));
  }

  /** RFC 8058: the mail program's own "unsubscribe" posts a form, with no key; ending twice is as once anyway. */
  @Post('unsubscription')
  @TakesForm()
  @ApiDocument({ isLeftOut: true })
  unsubscribe(@Param('token', { schema: Token }) token: string, @Reader() reader: Reading) {
    return this.work.run(reader, (tx) => endInterest(tx, this.idIn(token)));
  }

  private idIn(token: string): string {
    return readLink(this.config.APP_SECRET, INTEREST_MANAGE, token, this.clock.now());
  }
}
