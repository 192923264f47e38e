package waymark.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import waymark.model.drawn.Drawn;
import waymark.model.drawn.Drawn.Item;

/// A card or note that lies on another hides it.
final class CardsLieApart implements Rule {

  @Override
  public String id() {
    return "cards-lie-apart";
  }

  @Override
  public String name() {
    return "Cards and notes lie apart";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry.drawn().stream().flatMap(d -> check(inquiry, d).stream()).toList();
  }

  private static List<Finding> check(Inquiry inquiry, Drawn drawn) {
    List<Item> items = Stream.concat(drawn.cards().stream(), drawn.notes().stream()).toList();
    List<Finding> findings = new ArrayList<>();
    Overlaps.within(
        items,
        (a, b) ->
            findings.add(
                inquiry
                    .about(
                        b.of(),
                        "%s and %s lie on each other in \"%s\"; move one of them."
                            .formatted(
                                inquiry.name(a.of()),
                                inquiry.name(b.of()),
                                inquiry.title(drawn.view())))
                    .inView(drawn.view())));
    return findings;
  }
}
