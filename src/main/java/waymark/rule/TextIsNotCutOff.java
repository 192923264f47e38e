package waymark.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import waymark.model.Id;
import waymark.model.StageId;
import waymark.model.StrandId;
import waymark.model.drawn.Drawn;

/// All words can be seen: they stay in the room that they have, and no card or note lies on the
/// title of a stage or strand.
final class TextIsNotCutOff implements Rule {

  @Override
  public String id() {
    return "text-is-not-cut-off";
  }

  @Override
  public String name() {
    return "No text is cut off or covered";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry.drawn().stream().flatMap(d -> check(inquiry, d)).toList();
  }

  private static Stream<Finding> check(Inquiry inquiry, Drawn drawn) {
    Map<Id, Finding> overflowing = new LinkedHashMap<>();
    Map<Id, Finding> covered = new LinkedHashMap<>();
    for (Drawn.Words words : drawn.words()) {
      if (!words.room().holds(words.area())) {
        overflowing.putIfAbsent(words.of(), overflowing(inquiry, drawn, words));
      }
      if (isTitle(words.of())) {
        Stream.concat(drawn.cards().stream(), drawn.notes().stream())
            .filter(i -> i.area().overlaps(words.area()))
            .forEach(i -> covered.putIfAbsent(i.of(), covered(inquiry, drawn, words, i)));
      }
    }
    return Stream.concat(overflowing.values().stream(), covered.values().stream());
  }

  private static boolean isTitle(Id id) {
    return id instanceof StageId || id instanceof StrandId;
  }

  private static Finding overflowing(Inquiry inquiry, Drawn drawn, Drawn.Words words) {
    return inquiry
        .about(
            words.of(),
            "The text of %s does not fit into its place in \"%s\"; make the place larger or the"
                    .formatted(inquiry.named(drawn.view(), words.of()), inquiry.title(drawn.view()))
                + " text shorter.")
        .inView(drawn.view());
  }

  private static Finding covered(Inquiry inquiry, Drawn drawn, Drawn.Words words, Drawn.Item item) {
    return inquiry
        .about(
            item.of(),
            "%s lies on the title of %s in \"%s\"; move it."
                .formatted(
                    inquiry.name(item.of()),
                    inquiry.named(drawn.view(), words.of()),
                    inquiry.title(drawn.view())))
        .inView(drawn.view());
  }
}
