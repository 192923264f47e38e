package waymark.layout;

import waymark.model.Role;

/// How far along a career a role stands by its kind alone, for naming columns and for roles that no
/// step reaches.
enum Standing {
  CLASSROOM("Classroom"),
  MIDDLE("Middle leadership"),
  COORDINATION("Co-ordination"),
  SENIOR_PRACTICE("Senior practice"),
  SENIOR_LEADERSHIP("Senior leadership"),
  HEADSHIP("Headship"),
  TRUST("Trust leadership");

  private final String title;

  Standing(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  static Standing of(Role role) {
    return switch (role.kind()) {
      case TEACHER, SPECIALIST_TEACHER, SUPPORT, OTHER -> CLASSROOM;
      case MIDDLE_LEADER, PARTNER -> MIDDLE;
      case SENCO -> COORDINATION;
      case SENIOR_SENCO, HEAD_OF_INCLUSION -> SENIOR_PRACTICE;
      case ASSISTANT_HEAD, DEPUTY_HEAD -> SENIOR_LEADERSHIP;
      case HEADTEACHER -> HEADSHIP;
      case DIRECTOR_OF_INCLUSION, EXECUTIVE_HEAD, CEO -> TRUST;
    };
  }
}
