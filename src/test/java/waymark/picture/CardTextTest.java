package waymark.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.model.CardLine;
import waymark.model.Pathway;
import waymark.model.Role;
import waymark.model.Timing;

class CardTextTest {

  @Test
  void aNeedThatTakesTwoLinesHasOneSignAndBothLinesBeginBesideIt() {
    Role role = Views.role("a").withNeeds(List.of(Views.need(new Timing.Within(3))));
    Pathway pathway =
        Views.pathway(List.of(Views.role("a")), List.of(), List.of(Views.place("a", 0, 0)))
            .withRoles(List.of(role));
    CardText text =
        new CardText(pathway, Views.view(pathway).withShows(Optional.of(List.of(CardLine.NEEDS))));

    List<CardText.Line> lines = text.of(role).lines();

    assertEquals("NPQ for SENCOs, within 3 years", String.join(" ", words(lines)));
    assertEquals(2, lines.size());
    assertEquals(List.of(true, false), lines.stream().map(l -> l.sign().isPresent()).toList());
    assertEquals(List.of(true, true), lines.stream().map(CardText.Line::inset).toList());
  }

  private static List<String> words(List<CardText.Line> lines) {
    return lines.stream().map(CardText.Line::text).toList();
  }
}
