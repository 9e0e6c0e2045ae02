import { Module } from '@nestjs/common';
import { EnquiriesController } from './enquiries.controller.ts';
import { AskRenewal, CheckAnswer, ExpireEnquiry, ExpireInvitation, RemindInvited } from './enquiry-jobs.ts';
import { EnquiryLinksController } from './enquiry-links.controller.ts';
import { FormingController } from './forming.controller.ts';

@Module({
  controllers: [EnquiryLinksController, EnquiriesController, FormingController],
  providers: [CheckAnswer, AskRenewal, ExpireEnquiry, ExpireInvitation, RemindInvited],
})
export class EnquiriesModule {}
