package waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.file.Carrier;
import waymark.file.PathwayReader;
import waymark.file.Reading;
import waymark.layout.Settle;
import waymark.layout.Size;
import waymark.model.Pathway;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.picture.Drawing;
import waymark.picture.Rect;

/// Opens pathways for commands.
final class Opening {

  private Opening() {}

  /// {@return the pathway of `file`, every card of which has a place}
  ///
  /// @param err told if the file is of a newer format
  /// @throws Refusal naming every problem found if it is not a pathway
  static Pathway settled(Path file, PrintWriter err) throws Refusal {
    return settled(read(file, err));
  }

  /// {@return the pathway of `file` as it is}
  ///
  /// @throws Refusal as [#settled(Path, PrintWriter)]
  static Pathway read(Path file, PrintWriter err) throws Refusal {
    return switch (PathwayReader.read(file)) {
      case Reading.Opened(Pathway pathway) -> {
        caution(file, err);
        yield pathway;
      }
      case Reading.TooNew tooNew -> {
        Cli.complain(err, file + ": " + tooNew.message());
        yield tooNew.pathway();
      }
      case Reading.Damaged damaged -> throw new Refusal(lines(file, damaged));
    };
  }

  /// Says what is to be known of a pathway that is enclosed in another file.
  static void caution(Path file, PrintWriter err) {
    Carrier.of(file)
        .flatMap(Carrier::caution)
        .ifPresent(sentence -> Cli.complain(err, file + ": " + sentence));
  }

  static List<String> lines(Path file, Reading.Damaged damaged) {
    List<String> lines = new ArrayList<>();
    damaged.problems().forEach(p -> lines.add(p.where() + ": " + p.what()));
    if (damaged.more()) {
      lines.add(file + ": there are more problems than these " + Reading.MOST_PROBLEMS);
    }
    return lines;
  }

  static Pathway settled(Pathway pathway) {
    Map<RoleId, Role> roles = pathway.rolesById();
    return Settle.settle(
        pathway,
        (view, id) -> {
          Role role = Optional.ofNullable(roles.get(id)).orElseThrow();
          Rect card = Drawing.cardSize(pathway, view, role);
          return new Size((int) Math.ceil(card.width()), (int) Math.ceil(card.height()));
        });
  }
}
