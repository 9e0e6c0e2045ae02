import type {
  AgeBand,
  CallTime,
  Daypart,
  EnquiryChannel,
  EnquiryEnd,
  EnquiryState,
  EnquiryWant,
  HopedForm,
  InvitationState,
  Lang,
} from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Refuses } from '../../platform/constraint-refusals.ts';

@Entity('enquiry')
@Refuses({ enquiry_point_of_its_office: 'access.not-found' })
export class Enquiry {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'contact_point_id', nullable: true }) contactPointId!: string | null;
  @Column('text') channel!: EnquiryChannel;
  @Column('text') wants!: EnquiryWant;
  @Column('text') state!: EnquiryState;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('citext', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text') language!: Lang;
  @Column('text', { name: 'municipality_code', nullable: true }) municipalityCode!: string | null;
  @Column('double precision', { nullable: true }) lat!: number | null;
  @Column('double precision', { nullable: true }) lon!: number | null;
  @Column({ type: 'cube', nullable: true, insert: false, update: false, generatedType: 'STORED', asExpression: 'earth_point(lat, lon)' })
  position!: unknown;
  @Column('text', { name: 'theme_code', nullable: true }) themeCode!: string | null;
  @Column('boolean', { name: 'mixed_too' }) mixedToo!: boolean;
  @Column('text', { name: 'age_band', nullable: true }) ageBand!: AgeBand | null;
  @Column('text', { name: 'group_language', default: 'no' }) groupLanguage!: string;
  @Column('text') form!: HopedForm;
  @Column('smallint', { array: true }) weekdays!: number[];
  @Column('text', { array: true, default: '{}' }) dayparts!: Daypart[];
  @Column('text', { name: 'call_times', array: true, default: '{}' }) callTimes!: CallTime[];
  @Column('boolean', { name: 'may_leave_message', nullable: true }) mayLeaveMessage!: boolean | null;
  @Column('timestamptz', { name: 'received_at' }) receivedAt!: Date;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('text', { name: 'end_kind', nullable: true }) endKind!: EnquiryEnd | null;
  @Column('timestamptz', { name: 'state_changed_at' }) stateChangedAt!: Date;
  @Column('integer', { default: 1 }) version!: number;
  @Column('text', { name: 'name_digest', nullable: true }) nameDigest!: string | null;
}

/** Somebody has asked with an address that nobody has proved yet. */
@Entity('unproved_enquiry')
export class UnprovedEnquiry {
  @PrimaryColumn('uuid') id!: string;
  @Column('citext') email!: string;
  @Column('text') language!: Lang;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('jsonb') wish!: unknown;
  @Column('text') mark!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  /** She whose enquiry that is has given another address. */
  @Column('uuid', { name: 'address_of_id', nullable: true }) addressOfId!: string | null;
  @Column('timestamptz', { name: 'proved_at', nullable: true }) provedAt!: Date | null;
}

@Entity('group_invitation')
@Refuses({ group_invitation_size: 'invitation.full', group_invitation_one_live: 'enquiry.not-possible' })
export class GroupInvitation {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('uuid', { name: 'enquiry_id' }) enquiryId!: string;
  @Column('text') state!: InvitationState;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('timestamptz', { name: 'contacted_at', nullable: true }) contactedAt!: Date | null;
}

@Entity('enquiry_acquaintance')
export class EnquiryAcquaintance {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'enquiry_id' }) enquiryId!: string;
  @Column('text', { name: 'name_digest' }) nameDigest!: string;
  @Column('timestamptz', { name: 'declared_at' }) declaredAt!: Date;
}
