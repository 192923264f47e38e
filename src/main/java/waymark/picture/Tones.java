package waymark.picture;

import waymark.model.Role;
import waymark.model.RoleKind;
import waymark.model.Setting;
import waymark.model.Strand;
import waymark.model.Tone;
import waymark.model.View;

/// Which of the house's colours a card or a strand has.
public final class Tones {

  private Tones() {}

  /// {@return the colour of a role's card: its setting's where that is a world of its own, otherwise
  ///     its kind's}
  public static Tone of(Role role) {
    Setting setting = role.setting().orElse(Setting.SCHOOL);
    return switch (setting) {
      case SPECIAL, ALTERNATIVE -> Tone.SPECIAL;
      case PARTNER -> Tone.PARTNER;
      case SCHOOL, TRUST -> of(role.kind());
    };
  }

  private static Tone of(RoleKind kind) {
    return switch (kind) {
      case TEACHER, MIDDLE_LEADER, SUPPORT, OTHER -> Tone.TEACHING;
      case SPECIALIST_TEACHER -> Tone.SPECIAL;
      case SENCO, SENIOR_SENCO, HEAD_OF_INCLUSION, DIRECTOR_OF_INCLUSION -> Tone.INCLUSION;
      case ASSISTANT_HEAD, DEPUTY_HEAD, HEADTEACHER, EXECUTIVE_HEAD, CEO -> Tone.LEADERSHIP;
      case PARTNER -> Tone.PARTNER;
    };
  }

  /// {@return the colour of a strand: its own, or else by its place among the view's strands}
  public static Tone of(View view, Strand strand) {
    Tone[] all = Tone.values();
    return strand.tone().orElse(all[view.strands().indexOf(strand) % all.length]);
  }
}
