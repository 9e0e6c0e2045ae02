import { Module } from '@nestjs/common';
import { CallInController } from './call-in.controller.ts';
import { EnquiryProofsController } from './enquiry-proofs.controller.ts';
import { EnquiryLinksController } from './enquiry-links.controller.ts';
import { EnquiriesController } from './enquiries.controller.ts';
import { FormingController } from './forming.controller.ts';

@Module({ controllers: [CallInController, EnquiryProofsController, EnquiryLinksController, EnquiriesController, FormingController] })
export class EnquiriesHttpModule {}
