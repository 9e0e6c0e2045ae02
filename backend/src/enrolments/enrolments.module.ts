import { Module } from '@nestjs/common';
import { Applications } from './applications.ts';
import { Confirmations } from './confirmations.ts';
import { CoursePeopleController } from './course-people.controller.ts';
import { ExpireOfferJob, RemindCourseJob } from './enrolment-jobs.ts';
import { EnrolmentLinks } from './enrolment-links.ts';
import { EnrolmentLinksController } from './enrolment-links.controller.ts';
import { Floods } from './floods.ts';
import { SignUpController } from './sign-up.controller.ts';
import { StaffEnrolmentsController } from './staff-enrolments.controller.ts';

@Module({
  controllers: [SignUpController, EnrolmentLinksController, CoursePeopleController, StaffEnrolmentsController],
  providers: [Applications, Confirmations, EnrolmentLinks, Floods, ExpireOfferJob, RemindCourseJob],
})
export class EnrolmentsModule {}
