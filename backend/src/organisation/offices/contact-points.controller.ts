import {
  ContactPointChange,
  ContactPointListingPage,
  ContactPointListingQuery,
  ContactPointOwner,
  Created,
  Done,
  Id,
  NewContactPoint,
} from '@igang/contracts';
import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { confirmContactPoint, correctContactPoint } from './confirm-contact-point.ts';
import { changeOwner, registerContactPoint } from './register-contact-point.ts';
import { contactListings } from './contact-listings.query.ts';

/** What stands in public about contact points, for those who answer for it. */
@Access('contact-point.confirm')
@Controller('staff/contact-points')
export class ContactPointsController {
  constructor(private readonly work: UnitOfWork) {}

  @Get()
  @Returns(ContactPointListingPage)
  list(@Query({ schema: ContactPointListingQuery }) query: z.infer<typeof ContactPointListingQuery>, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => contactListings(tx, query));
  }

  @Post()
  @Access('contact-point.manage')
  @Mutation()
  @Returns(Created, 201)
  register(@Body({ schema: NewContactPoint }) body: NewContactPoint, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => registerContactPoint(tx, body));
  }

  @Put(':id/owner')
  @Access('contact-point.manage')
  @Mutation()
  @Returns(Done)
  owner(@Param('id', { schema: Id }) id: string, @Body({ schema: ContactPointOwner }) body: ContactPointOwner, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => changeOwner(tx, id, body));
  }

  @Put(':id/confirmation')
  @Mutation()
  @Returns(Done)
  confirm(@Param('id', { schema: Id }) id: string, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => confirmContactPoint(tx, id));
  }

  /** What stands about it is this, and right today. */
  @Put(':id')
  @Mutation()
  @Returns(Done)
  correct(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ContactPointChange }) body: ContactPointChange,
    @Changer() changer: Change,
  ) {
    return this.work.change(changer, (tx) => correctContactPoint(tx, id, body));
  }
}
