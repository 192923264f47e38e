package waymark.layout;

import java.util.List;
import waymark.model.Role;
import waymark.model.Strand;
import waymark.model.StrandId;
import waymark.model.Tone;

/// The rows of a first view: the lines of work that its roles belong to.
final class Strands {

  /// Top to bottom, so that the lines of work that most often lead to each other lie together.
  private static final List<Tone> ORDER =
      List.of(Tone.LEADERSHIP, Tone.INCLUSION, Tone.TEACHING, Tone.SPECIAL, Tone.PARTNER);

  private Strands() {}

  static List<Strand> of(List<Role> roles) {
    List<Tone> used = roles.stream().map(Tone::of).distinct().toList();
    return ORDER.stream().filter(used::contains).map(t -> Strand.of(id(t), t.label(), t)).toList();
  }

  static StrandId id(Tone tone) {
    return new StrandId(tone.word());
  }
}
