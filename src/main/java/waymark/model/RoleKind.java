package waymark.model;

/// What sort of post a role is. Icons and rules go by it; titles are free.
public enum RoleKind implements Word {
  /// A class or subject teacher.
  TEACHER,

  /// A teacher of pupils with particular needs, often in special or alternative provision.
  SPECIALIST_TEACHER,

  /// A head of department, year or phase.
  MIDDLE_LEADER,

  /// The special educational needs co-ordinator that the law asks for.
  SENCO,

  /// A SENCo of experience who stays in practice and leads others.
  SENIOR_SENCO,

  /// Leads inclusion in the whole of one school.
  HEAD_OF_INCLUSION,

  /// Leads inclusion for a trust or a group of schools.
  DIRECTOR_OF_INCLUSION,

  /// An assistant headteacher.
  ASSISTANT_HEAD,

  /// A deputy headteacher, or a post that is deputy or assistant head.
  DEPUTY_HEAD,

  /// The head of one school.
  HEADTEACHER,

  /// The head of more than one school.
  EXECUTIVE_HEAD,

  /// Leads a trust.
  CEO,

  /// A separate profession with its own pay, such as a speech and language therapist.
  PARTNER,

  /// A teaching assistant, learning mentor or administrator.
  SUPPORT,

  /// Anything else.
  OTHER
}
