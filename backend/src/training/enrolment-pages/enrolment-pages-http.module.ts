import { Module } from '@nestjs/common';
import { AddressChangesController } from '../contact/address-changes.controller.ts';
import { ContactsController } from '../contact/contacts.controller.ts';
import { SignUpController } from '../sign-up/sign-up.controller.ts';
import { PartyLinksController } from '../parties/party-links.controller.ts';
import { EnrolmentLinksController } from './enrolment-links.controller.ts';
import { EnrolmentPapersController } from './enrolment-papers.controller.ts';
import { CoursePeopleController } from './course-people.controller.ts';
import { CoursePapersController } from '../course-day/course-papers.controller.ts';
import { StaffEnrolmentsController } from './staff-enrolments.controller.ts';
import { ParticipantsController } from './participants.controller.ts';
import { CertificatesController } from '../certificates/certificates.controller.ts';
import { Applications } from '../sign-up/applications.ts';
import { Confirmations } from './confirmations.ts';
import { EnrolmentLinks } from '../enrolments/enrolment-links.ts';
import { Floods } from '../sign-up/floods.ts';

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
  providers: [Applications, Confirmations, EnrolmentLinks, Floods],
})
export class EnrolmentPagesHttpModule {}
