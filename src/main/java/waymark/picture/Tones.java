package waymark.picture;

import waymark.model.Role;
import waymark.model.Strand;
import waymark.model.Tone;
import waymark.model.View;

/// Which of the house's colours a card or a strand has.
public final class Tones {

  private Tones() {}

  /// {@return the colour of a role's card: its setting's where that is a world of its own,
  /// otherwise its kind's}
  public static Tone of(Role role) {
    return Tone.of(role);
  }

  /// {@return the colour of a strand: its own, or else by its place among the view's strands}
  public static Tone of(View view, Strand strand) {
    Tone[] all = Tone.values();
    return strand.tone().orElse(all[view.strands().indexOf(strand) % all.length]);
  }
}
