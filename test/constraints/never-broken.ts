/**
 * Constraints that no request breaks, by the reason why. All others have words of their own, which their owner gives (`@Refuses` at
 * the entity). `constraints.spec.ts` holds that every constraint of the migrated database is in one of the two.
 */
const named = (text: string): readonly string[] => text.trim().split(/\s+/);

export const NEVER_BROKEN: readonly { readonly why: string; readonly constraints: readonly string[] }[] = [
  {
    why: 'reference data: a command loads it, no request writes it',
    constraints: named(`
      county_check county_code_check county_population_check county_successor_code_fkey county_successor_successor_code_fkey
      installation_one_check setup_code_one_check municipality_code_check municipality_county_code_fkey municipality_language_form_check
      municipality_lat_check municipality_lon_check municipality_population_check
      postal_code_check postal_code_code_check postal_code_municipality_code_fkey
      postal_code_territory_check theme_code_check
    `),
  },
  {
    why: "a word out of a fixed set: requests are read with the domain's set, and another word never comes so far",
    constraints: named(`
      assignment_kind_check assignment_request_state_check assignment_starter_end_kind_check assignment_state_check
      attendance_presence_check audit_event_actor_kind_check calendar_link_kind_check confidentiality_promise_how_check
      confidentiality_promise_text_version_check contact_point_kind_check course_form_check course_state_check
      course_type_audience_check enquiry_age_band_check enquiry_call_times_check enquiry_channel_check enquiry_dayparts_check
      enquiry_end_kind_check enquiry_form_check enquiry_state_check enquiry_wants_check enquiry_weekdays_check
      enrolment_result_check enrolment_result_result_check enrolment_source_check enrolment_state_check
      follow_up_answered_by_check follow_up_kind_check follow_up_outcome_check follow_up_state_check further_choice_rank_check
      group_invitation_state_check group_registration_form_check group_session_state_check handover_preparation_agreed_check
      handover_preparation_every_weeks_check import_batch_encoding_check import_batch_heading_rows_check import_batch_kind_check
      import_batch_separator_check import_batch_state_check import_row_alike_check import_row_outcome_check
      import_trace_outcome_check import_trace_subject_type_check mail_delivery_state_check matching_run_state_check
      matching_run_step_check meeting_change_kind_check office_kind_check office_setting_name_check party_mode_check
      party_outcome_check place_offer_outcome_check question_kind_check question_sensitivity_check role_grant_role_check
      role_invitation_role_check       self_help_group_closing_as_check self_help_group_form_check self_help_group_state_check session_log_outcome_check
      starter_state_check starter_unsuitable_times_check trainer_notice_kind_check trainer_time_kind_check
    `),
  },
  {
    why: 'a length, a range or a form: the schema of the request bounds it as narrowly, and hostile.spec.ts sends what lies beyond',
    constraints: named(`
      address_change_old_email_check answer_forgetting_answers_check answer_forgetting_courses_check assignment_budget_check
      assignment_request_message_check assignment_request_override_reason_check assignment_starters_wanted_check
      audit_event_reason_check calendar_link_token_hash_check certificate_content_check contact_point_name_check
      contact_point_phone_once course_cancel_reason_check course_capacity_check course_change_before_check course_day_number_check
      course_day_room_length course_message_check course_minimum_places_check course_online_link_check course_places_taken_check
      course_room_room_check course_template_name_check course_type_days_check course_type_modules_check
      course_type_offer_hours_check course_type_renewal_days_check course_type_validity_months_check
      course_type_version_version_check course_waiting_check dropped_course_day_number_check
      enquiry_acquaintance_name_digest_check enquiry_email_check enquiry_group_language_check enquiry_name_check
      enquiry_name_digest_check enquiry_phone_check enquiry_phone_once enrolment_answer_value_check enrolment_called
      enrolment_email_check enrolment_link_edition_check enrolment_name_check enrolment_phone_check enrolment_phone_once
      enrolment_result_number_check enrolment_turned_down_reason_check evaluation_answer_answers_check evaluation_answer_id_check
      group_registration_email_check group_registration_people_check group_registration_venue_check
      group_registration_weekday_check group_session_number_check idempotency_key_is_impersonal idempotency_key_key_check
      import_batch_file_name_check import_batch_heading_row_check import_batch_progress_check import_batch_row_count_check
      import_batch_sheet_check import_row_corrections_check import_row_number_check interest_email_check interest_place_check
      interest_radius_km_check mail_delivery_said_check office_name_check office_phone_once office_setting_value_check
      party_member_email_check party_member_name_check party_member_number_check party_organiser_email_check
      party_organiser_name_check party_room_for_check person_called person_email_check person_link_edition_check person_name_check
      person_phone_check person_phone_once qualification_renewal_days_check question_choices_check question_position_check
      question_retention_days_check question_shown_when_is_check question_words_check renewal_share_days_check
      contact_point_owner_name_check contact_point_owner_number_check role_invitation_email_check role_invitation_name_check       self_help_group_budget_reason_check self_help_group_contact_email_check self_help_group_contact_name_check
      self_help_group_contact_phone_check self_help_group_end_reason_check self_help_group_expected_size_check
      self_help_group_language_check self_help_group_name_check self_help_group_participants_at_start_check
      self_help_group_phone_once self_help_group_room_and_key_check self_help_group_venue_check session_effort_km_check
      session_effort_minutes_check session_log_absent_with_notice_check session_log_absent_without_notice_check
      session_log_newcomers_check session_log_note_check session_log_present_check session_log_readiness_check
      session_log_stepping_in_check starter_max_groups_check throttle_news_asked_check trainer_notice_sequence_check
      trainer_time_weekday_check unproved_enquiry_email_check unproved_enquiry_mark_check unproved_enquiry_wish_check
      venue_access_note_check venue_address_check venue_key_holder_name_check venue_key_holder_phone_check venue_name_check
      venue_phone_once venue_room_capacity_check venue_room_name_check
    `),
  },
  {
    why: 'one moment or number before another: the schema or the rule in libs/domain refuses the other order first',
    constraints: named(`
      address_change_check1 assignment_request_check1 calendar_link_check course_confirm_before_start course_day_check
      dropped_course_day_check follow_up_answer_has_been group_end_has_been group_invitation_check1 group_registration_check
      group_session_check handover_has_been interest_check interest_check1 office_check office_heir_is_another office_national_stays place_offer_check qualification_check
      qualification_has_begun self_help_group_check session_log_newcomers_came starter_absence_check trainer_time_check
      trainer_time_check2 unproved_enquiry_check
    `),
  },
  {
    why: 'columns that one use case writes together: only a mistake of ours breaks it, and that shall show as an error',
    constraints: named(`
      address_change_check address_change_check2 answer_is_asked assignment_request_answered_by_another assignment_request_check
      assignment_starter_check assignment_support_budget calendar_link_office certificate_serial_holds
      confidentiality_promise_check confidentiality_promise_check1 confidentiality_promise_check2 confidentiality_promise_check3
      contact_point_asked_in_order course_cancelled_with_reason course_days_when_public course_type_check course_type_renewal
      enquiry_answered enquiry_calls_need_a_number enquiry_can_be_reached enquiry_dayparts_are_gone enquiry_digest_goes_with_hopes
      enquiry_end_is_told enquiry_hopes_are_gone enquiry_is_somewhere enrolment_check enrolment_check1 enrolment_check2
      enrolment_check3 enrolment_moved enrolment_turned_down enrolment_vouched_by_somebody enrolment_without_address
      follow_up_check follow_up_help group_budget group_closing group_end_is_dated group_invitation_check group_no_questions office_handed_over_check office_handed_over_to_heir office_heir_of_closing
      group_pause_has_begun group_session_moved_whole group_start_settles_once group_started_with_people
      group_starts_when_it_meets import_batch_check import_batch_check1 import_row_check matching_run_check matching_run_check1
      meeting_change_before meeting_change_subject office_check1 party_check party_check1 place_offer_check1
      qualification_renewed_by_course question_choices question_condition question_of_one question_sensitive_forgotten
      role_grant_place setup_code_in_order setup_code_wrong_tries_check role_invitation_in_order role_invitation_place self_help_group_check1 session_log_check session_log_corrected_within_a_day session_log_counts_when_held
      session_starter_check starter_check1 trainer_time_check1 unproved_enquiry_check1
    `),
  },
  {
    why: 'what it points at is looked up first, which has a refusal of its own, and what others point at is not deleted',
    constraints: named(`
      address_change_enrolment_id_fkey address_change_person_id_fkey assignment_group_id_fkey
      assignment_request_answered_by_id_fkey assignment_request_asked_by_id_fkey assignment_request_assignment_id_fkey
      assignment_request_person_id_fkey assignment_starter_assignment_id_fkey assignment_starter_person_id_fkey
      attendance_course_day_id_fkey attendance_enrolment_id_fkey attendance_marked_by_id_fkey auth_account_user_id_fkey
      auth_session_user_id_fkey auth_user_id_fkey calendar_link_office_id_fkey calendar_link_person_id_fkey
      certificate_enrolment_id_fkey certificate_person_id_fkey confidentiality_promise_person_id_fkey
      confidentiality_promise_recorded_by_id_fkey contact_point_municipality_code_fkey contact_point_postal_code_fkey
      course_change_course_id_fkey course_confirmed_by_id_fkey course_course_type_id_fkey course_day_course_id_fkey
      course_day_venue_id_fkey course_office_id_fkey course_room_course_day_id_fkey course_room_venue_id_fkey
      course_room_venue_room_id_fkey course_template_created_by_id_fkey course_template_office_id_fkey
      course_trainer_course_day_id_fkey course_trainer_person_id_fkey course_type_version_course_type_id_fkey
      course_type_version_written_by_id_fkey course_venue_id_fkey dropped_course_day_course_id_fkey
      enquiry_acquaintance_enquiry_id_fkey enquiry_contact_point_id_fkey enquiry_municipality_code_fkey enquiry_office_id_fkey
      enquiry_theme_code_fkey enrolment_answer_enrolment_id_fkey enrolment_chain_id_fkey enrolment_course_id_fkey
      enrolment_moved_to_id_fkey enrolment_person_id_fkey enrolment_postal_code_fkey enrolment_result_by_id_fkey
      enrolment_result_enrolment_id_fkey enrolment_result_given_by_id_fkey enrolment_reviewed_by_id_fkey
      enrolment_vouched_by_id_fkey evaluation_answer_course_id_fkey evaluation_ticket_course_id_fkey follow_up_group_id_fkey
      further_choice_course_id_fkey further_choice_enrolment_id_fkey group_invitation_enquiry_id_fkey
      group_former_office_group_id_fkey group_former_office_office_id_fkey
      group_invitation_group_id_fkey office_heir_id_fkey group_registration_municipality_code_fkey group_registration_office_id_fkey
      group_session_assignment_id_fkey group_session_group_id_fkey group_session_moved_by_id_fkey handover_assignment_id_fkey
      handover_done_by_id_fkey handover_group_id_fkey handover_preparation_assignment_id_fkey
      handover_preparation_changed_by_id_fkey handover_preparation_group_id_fkey import_batch_course_id_fkey
      import_batch_created_by_id_fkey import_batch_office_id_fkey import_row_batch_id_fkey import_trace_batch_id_fkey
      interest_course_type_id_fkey interest_municipality_code_fkey interest_notice_course_id_fkey interest_notice_interest_id_fkey
      matching_run_created_by_id_fkey matching_run_office_id_fkey meeting_change_group_id_fkey meeting_change_session_id_fkey
      office_county_county_code_fkey office_county_office_id_fkey office_parent_id_fkey office_setting_changed_by_id_fkey office_setting_office_id_fkey party_course_id_fkey
      party_member_enrolment_id_fkey party_member_party_id_fkey person_postal_code_fkey place_offer_enrolment_id_fkey
      qualification_enrolment_id_fkey qualification_person_id_fkey question_course_id_fkey question_course_type_id_fkey
      question_shown_when_id_fkey renewal_share_enrolment_id_fkey renewal_share_qualification_id_fkey
      role_grant_contact_point_id_fkey role_grant_granted_by_id_fkey role_grant_office_id_fkey role_grant_person_id_fkey
      role_invitation_contact_point_id_fkey role_invitation_invited_by_id_fkey role_invitation_office_id_fkey
      self_help_group_contact_point_id_fkey self_help_group_municipality_code_fkey self_help_group_office_id_fkey
      self_help_group_predecessor_id_fkey self_help_group_theme_code_fkey session_effort_session_id_person_id_fkey
      session_log_on_behalf_of_id_fkey session_log_session_id_fkey session_log_written_by_id_fkey session_starter_person_id_fkey
      session_starter_session_id_fkey starter_absence_person_id_fkey starter_office_id_fkey starter_person_id_fkey
      supervision_request_office_id_fkey supervision_request_person_id_fkey trainer_notice_course_id_fkey
      trainer_notice_person_id_fkey trainer_time_person_id_fkey trainer_time_written_by_id_fkey
      unproved_enquiry_address_of_id_fkey unproved_enquiry_office_id_fkey venue_office_id_fkey venue_postal_code_fkey
      venue_room_venue_id_fkey
    `),
  },
  {
    why: "only two who are quicker than each other: the change is tried again and sees the other's, or it is change.conflict",
    constraints: named(`
      office_one_national role_invitation_once audit_event_check audit_event_check1 auth_session_token_key auth_user_email_key calendar_link_one_live
      calendar_link_token_hash_key certificate_enrolment_id_key certificate_serial_key course_day_course_id_date_starts_at_key
      course_day_course_id_number_key course_link_when_online course_type_consecutive
      enquiry_acquaintance_enquiry_id_name_digest_key enquiry_ended_is_nobody enrolment_arrival follow_up_once follow_up_yearly
      further_choice_enrolment_id_course_id_key group_can_be_reached group_leaderless_is_fresh group_registration_once
      group_session_assignment_id_number_key import_batch_check2 interest_notice_interest_id_course_id_key interest_once
      mail_delivery_message_id_key party_member_enrolment_id_key party_member_once place_offer_one_open
      qualification_enrolment_id_key renewal_share_counts_once role_grant_live self_help_group_predecessor
      session_log_on_behalf_of_another session_starter_id starter_check trainer_notice_course_id_person_id_sequence_key
      unproved_enquiry_address_of unproved_enquiry_email_mark_key venue_room_name
    `),
  },
];
