import { Module } from '@nestjs/common';
import { AddressChangesController } from './address-changes.controller.ts';
import { Applications } from './applications.ts';
import { Confirmations } from './confirmations.ts';
import { ContactsController } from './contacts.controller.ts';
import { CertificatesController } from './certificates.controller.ts';
import { CoursePapersController } from './course-papers.controller.ts';
import { CoursePeopleController } from './course-people.controller.ts';
import { ExpireOfferJob, ForgetAnswersJob, FurtherChoicesJob, NextChoiceJob, RemindCourseJob, RewardJob } from './enrolment-jobs.ts';
import { EnrolmentLinks } from './enrolment-links.ts';
import { EnrolmentLinksController } from './enrolment-links.controller.ts';
import { EnrolmentPapersController } from './enrolment-papers.controller.ts';
import { ParticipantsController } from './participants.controller.ts';
import { PartyLinksController } from './party-links.controller.ts';
import { Floods } from './floods.ts';
import { SignUpController } from './sign-up.controller.ts';
import { StaffEnrolmentsController } from './staff-enrolments.controller.ts';

@Module({
  controllers: [
    AddressChangesController,
    ContactsController,
    SignUpController,
    PartyLinksController,
    EnrolmentLinksController,
    EnrolmentPapersController,
    CoursePeopleController,
    CoursePapersController,
    StaffEnrolmentsController,
    ParticipantsController,
    CertificatesController,
  ],
  providers: [
    Applications,
    Confirmations,
    EnrolmentLinks,
    Floods,
    ExpireOfferJob,
    RemindCourseJob,
    RewardJob,
    NextChoiceJob,
    FurtherChoicesJob,
    ForgetAnswersJob,
  ],
})
export class EnrolmentsModule {}
