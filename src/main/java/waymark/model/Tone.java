package waymark.model;

/// The strand colours of the house; each is a dark colour and a light tint in the theme.
public enum Tone implements Word {
  /// Purple.
  LEADERSHIP,

  /// Green.
  INCLUSION,

  /// Amber.
  SPECIAL,

  /// Blue.
  TEACHING,

  /// Slate, with a dashed edge.
  PARTNER;

  /// {@return the line of work that `role` belongs to: its setting's where that is a world of its
  /// own, otherwise its kind's}
  public static Tone of(Role role) {
    return switch (role.setting().orElse(Setting.SCHOOL)) {
      case SPECIAL, ALTERNATIVE -> SPECIAL;
      case PARTNER -> PARTNER;
      case SCHOOL, TRUST -> of(role.kind());
    };
  }

  private static Tone of(RoleKind kind) {
    return switch (kind) {
      case TEACHER, MIDDLE_LEADER, SUPPORT, OTHER -> TEACHING;
      case SPECIALIST_TEACHER -> SPECIAL;
      case SENCO, SENIOR_SENCO, HEAD_OF_INCLUSION, DIRECTOR_OF_INCLUSION -> INCLUSION;
      case ASSISTANT_HEAD, DEPUTY_HEAD, HEADTEACHER, EXECUTIVE_HEAD, CEO -> LEADERSHIP;
      case PARTNER -> PARTNER;
    };
  }
}
