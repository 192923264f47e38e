package waymark.model;

/// What sort of post a role is. Icons and rules go by it; titles are free.
public enum RoleKind implements Word {
  /// A class or subject teacher.
  TEACHER("Teacher"),

  /// A teacher of pupils with particular needs, often in special or alternative provision.
  SPECIALIST_TEACHER("Specialist teacher"),

  /// A head of department, year or phase.
  MIDDLE_LEADER("Middle leader"),

  /// The special educational needs co-ordinator that the law asks for.
  SENCO("SENCo"),

  /// A SENCo of experience who stays in practice and leads others.
  SENIOR_SENCO("Senior SENCo"),

  /// Leads inclusion in the whole of one school.
  HEAD_OF_INCLUSION("Head of Inclusion"),

  /// Leads inclusion for a trust or a group of schools.
  DIRECTOR_OF_INCLUSION("Director of Inclusion"),

  /// An assistant headteacher.
  ASSISTANT_HEAD("Assistant headteacher"),

  /// A deputy headteacher, or a post that is deputy or assistant head.
  DEPUTY_HEAD("Deputy headteacher"),

  /// The head of one school.
  HEADTEACHER("Headteacher"),

  /// The head of more than one school.
  EXECUTIVE_HEAD("Executive headteacher"),

  /// Leads a trust.
  CEO("Chief executive"),

  /// A separate profession with its own pay, such as a speech and language therapist.
  PARTNER("Partner profession"),

  /// A teaching assistant, learning mentor or administrator.
  SUPPORT("Support staff"),

  /// Anything else.
  OTHER("Other role");

  private final String label;

  RoleKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
