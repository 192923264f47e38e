package waymark.model.reference;

import waymark.model.Word;

/// What a qualification is for, as far as rules care.
public enum Purpose implements Word {
  /// Makes a teacher.
  TEACHING,

  /// The award that a SENCo must gain.
  SENCO,

  /// For senior leaders.
  SENIOR_LEADERSHIP,

  /// For heads.
  HEADSHIP,

  /// For executive heads and chief executives.
  EXECUTIVE,

  /// For a subject or a group of pupils.
  SPECIALIST
}
