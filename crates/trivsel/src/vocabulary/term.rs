//! The words of the field that have no type of their own.

use super::words::words;

words! {
    /// A word for the dictionary (*Ordbog*) and for screens to name things by.
    Term {
        /// Trivsel.
        Thriving = "thriving": term_thriving, term_thriving_meaning;
        /// Mistrivsel.
        NotThriving = "not_thriving": term_not_thriving, term_not_thriving_meaning;
        /// Undring.
        Wonder = "wonder": term_wonder, term_wonder_meaning;
        /// Bekymring.
        Concern = "concern": term_concern, term_concern_meaning;
        Position = "position": term_position, term_position_meaning;
        /// Område.
        Area = "area": term_area, term_area_meaning;
        /// Tegn.
        Indicator = "indicator": term_indicator, term_indicator_meaning;
        /// Egen vurdering.
        OwnAssessment = "own_assessment": term_own_assessment, term_own_assessment_meaning;
        /// Dialog.
        Dialogue = "dialogue": term_dialogue, term_dialogue_meaning;
        /// Fælles position.
        JointPosition = "joint_position": term_joint_position, term_joint_position_meaning;
        /// Begrundelse.
        Grounds = "grounds": term_grounds, term_grounds_meaning;
        /// Vejledende forslag.
        Hint = "hint": term_hint, term_hint_meaning;
        /// Ressource.
        Resource = "resource": term_resource, term_resource_meaning;
        /// Risikofaktor.
        Risk = "risk": term_risk, term_risk_meaning;
        /// Beskyttelsesfaktor.
        Protective = "protective": term_protective, term_protective_meaning;
        /// Fokuspunkt.
        FocusPoint = "focus_point": term_focus_point, term_focus_point_meaning;
        /// Indsats.
        Effort = "effort": term_effort, term_effort_meaning;
        /// Aftale.
        Agreement = "agreement": term_agreement, term_agreement_meaning;
        /// Opfølgning.
        FollowUp = "follow_up": term_follow_up, term_follow_up_meaning;
        /// Tovholder.
        Lead = "lead": term_lead, term_lead_meaning;
        /// Dialogmøde.
        DialogueMeeting = "dialogue_meeting": term_dialogue_meeting, term_dialogue_meeting_meaning;
        /// Overgang.
        Transition = "transition": term_transition, term_transition_meaning;
        /// Overlevering.
        Handover = "handover": term_handover, term_handover_meaning;
        /// Underretning.
        Notification = "notification": term_notification, term_notification_meaning;
        /// Forebyggende – foregribende – indgribende.
        Ladder = "ladder": term_ladder, term_ladder_meaning;
        /// Trappetrin.
        Rung = "rung": term_rung, term_rung_meaning;
        /// Udtrapning.
        Tapering = "tapering": term_tapering, term_tapering_meaning;
        /// SSD-samarbejde.
        Ssd = "ssd": term_ssd, term_ssd_meaning;
        /// Runde.
        Round = "round": term_round, term_round_meaning;
        /// Gruppe.
        Group = "group": term_group, term_group_meaning;
        /// Børneliste.
        Roster = "roster": term_roster, term_roster_meaning;
        /// Gruppeskema.
        GroupCheck = "group_check": term_group_check, term_group_check_meaning;
        /// Gruppeoverblik.
        GroupPicture = "group_picture": term_group_picture, term_group_picture_meaning;
        /// Gennemgang.
        WalkThrough = "walk_through": term_walk_through, term_walk_through_meaning;
        /// Læringsmiljø.
        OwnSetting = "setting_own": term_setting_own, term_setting_own_meaning;
        /// Rammer.
        Frames = "frames": term_frames, term_frames_meaning;
        /// Forældreark.
        ParentsSheet = "parents_sheet": term_parents_sheet, term_parents_sheet_meaning;
        /// Jeres data.
        YourData = "your_data": term_your_data, term_your_data_meaning;
        /// Sikkerhedskopi.
        Backup = "backup": term_backup, term_backup_meaning;
        /// Kodesætning.
        Passphrase = "passphrase": term_passphrase, term_passphrase_meaning;
        /// Nødkode.
        RecoveryKey = "recovery_key": term_recovery_key, term_recovery_key_meaning;
        /// Aktindsigt.
        Access = "access": term_access, term_access_meaning;
        /// Samtykke.
        Consent = "consent": term_consent, term_consent_meaning;
        /// Tavshedspligt.
        Confidentiality = "confidentiality": term_confidentiality, term_confidentiality_meaning;
        /// Forældremyndighed.
        Custody = "custody": term_custody, term_custody_meaning;
        /// Tolk.
        Interpreter = "interpreter": term_interpreter, term_interpreter_meaning;
        Ppr = "ppr": term_ppr, term_ppr_meaning;
        /// Korrigeret alder.
        CorrectedAge = "corrected_age": term_corrected_age, term_corrected_age_meaning;
        /// Bekymrende fravær.
        WorryingAbsence = "worrying_absence": term_worrying_absence, term_worrying_absence_meaning;
        /// Mobning.
        Bullying = "bullying": term_bullying, term_bullying_meaning;
        /// Børneperspektiv.
        ChildsPerspective = "childs_perspective": term_childs_perspective, term_childs_perspective_meaning;
        /// Sprogvurdering.
        LanguageAssessment = "language_assessment": term_language_assessment, term_language_assessment_meaning;
    }
}
