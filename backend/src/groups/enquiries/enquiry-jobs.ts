import type { JobPayload } from '@igang/contracts';
import { Injectable, Module } from '@nestjs/common';
import { Processes, type Processor } from '../../platform/jobs/jobs.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { expireInvitation, remindInvited } from './invitation.ts';
import { askRenewal, checkAnswer, expireEnquiry } from './keep-enquiry.ts';
import { forgetUnproved } from './unproved-enquiry.ts';

@Injectable()
@Processes('enquiry.check-answer')
export class CheckAnswer implements Processor<'enquiry.check-answer'> {
  constructor(private readonly work: UnitOfWork) {}

  process({ enquiryId }: JobPayload<'enquiry.check-answer'>, jobId: string): Promise<void> {
    return this.work.job(jobId, (tx) => checkAnswer(tx, enquiryId));
  }
}

@Injectable()
@Processes('enquiry.forget-unproved')
export class ForgetUnproved implements Processor<'enquiry.forget-unproved'> {
  constructor(private readonly work: UnitOfWork) {}

  process({ enquiryId }: JobPayload<'enquiry.forget-unproved'>, jobId: string): Promise<void> {
    return this.work.job(jobId, (tx) => forgetUnproved(tx, enquiryId));
  }
}

@Injectable()
@Processes('enquiry.ask-renewal')
export class AskRenewal implements Processor<'enquiry.ask-renewal'> {
  constructor(private readonly work: UnitOfWork) {}

  process({ enquiryId }: JobPayload<'enquiry.ask-renewal'>, jobId: string): Promise<void> {
    return this.work.job(jobId, (tx) => askRenewal(tx, enquiryId));
  }
}

@Injectable()
@Processes('enquiry.expire')
export class ExpireEnquiry implements Processor<'enquiry.expire'> {
  constructor(private readonly work: UnitOfWork) {}

  process({ enquiryId }: JobPayload<'enquiry.expire'>, jobId: string): Promise<void> {
    return this.work.job(jobId, (tx) => expireEnquiry(tx, enquiryId));
  }
}

@Injectable()
@Processes('invitation.expire')
export class ExpireInvitation implements Processor<'invitation.expire'> {
  constructor(private readonly work: UnitOfWork) {}

  process({ invitationId }: JobPayload<'invitation.expire'>, jobId: string): Promise<void> {
    return this.work.job(jobId, (tx) => expireInvitation(tx, invitationId));
  }
}

@Injectable()
@Processes('invitation.remind')
export class RemindInvited implements Processor<'invitation.remind'> {
  constructor(private readonly work: UnitOfWork) {}

  process({ invitationId }: JobPayload<'invitation.remind'>, jobId: string): Promise<void> {
    return this.work.job(jobId, (tx) => remindInvited(tx, invitationId));
  }
}

@Module({ providers: [CheckAnswer, AskRenewal, ExpireEnquiry, ExpireInvitation, ForgetUnproved, RemindInvited] })
export class EnquiriesJobsModule {}
