package waymark.app.panel;

import java.util.Optional;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Setting;
import waymark.model.Tone;

/// Under which heading the palette shows each kind of role, and what a new one of it starts from.
final class KindTone {

  private KindTone() {}

  /// {@return the heading}
  static Tone of(RoleKind kind) {
    return switch (kind) {
      case TEACHER, MIDDLE_LEADER, SUPPORT, OTHER -> Tone.TEACHING;
      case SPECIALIST_TEACHER -> Tone.SPECIAL;
      case SENCO, SENIOR_SENCO, HEAD_OF_INCLUSION, DIRECTOR_OF_INCLUSION -> Tone.INCLUSION;
      case ASSISTANT_HEAD, DEPUTY_HEAD, HEADTEACHER, EXECUTIVE_HEAD, CEO -> Tone.LEADERSHIP;
      case PARTNER -> Tone.PARTNER;
    };
  }

  /// {@return a new role of that kind, in its usual setting}
  static Role prototype(RoleKind kind) {
    Setting setting =
        switch (kind) {
          case DIRECTOR_OF_INCLUSION, EXECUTIVE_HEAD, CEO -> Setting.TRUST;
          case PARTNER -> Setting.PARTNER;
          case SPECIALIST_TEACHER -> Setting.SPECIAL;
          case TEACHER,
              MIDDLE_LEADER,
              SENCO,
              SENIOR_SENCO,
              HEAD_OF_INCLUSION,
              ASSISTANT_HEAD,
              DEPUTY_HEAD,
              HEADTEACHER,
              SUPPORT,
              OTHER ->
              Setting.SCHOOL;
        };
    return Role.of(new RoleId(kind.word()), kind.label(), kind).withSetting(Optional.of(setting));
  }
}
