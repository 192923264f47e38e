package waymark.table;

import java.util.Locale;

/// What the table of roles says of a role.
public enum RoleColumn implements Column {
  /// What people call it.
  TITLE,

  /// The sort of post.
  KIND,

  /// Where it is held.
  SETTING,

  /// Whether it has a seat on the leadership team.
  LEADERSHIP_TEAM,

  /// The structure its pay is taken from.
  PAY_FRAME,

  /// The lowest point.
  PAY_FROM,

  /// The highest point.
  PAY_TO,

  /// Both points in one cell, as spreadsheets have it; the table itself does not show it.
  PAY,

  /// Days a week kept for it.
  PROTECTED_TIME,

  /// Its column in the view.
  STAGE,

  /// Its row in the view.
  STRAND,

  /// What it asks for, whichever way one came.
  NEEDS,

  /// What it is, in the author's words.
  SUMMARY;

  @Override
  public boolean isProse() {
    return this == SUMMARY;
  }

  @Override
  public String key() {
    return "role." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
