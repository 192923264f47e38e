package waymark.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import waymark.model.drawn.Drawn;

/// Words stand out from what is behind them. The rule's number is the least contrast.
final class TextStandsOut implements Rule {

  @Override
  public String id() {
    return "text-stands-out";
  }

  @Override
  public String name() {
    return "Text stands out from its ground";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry.drawn().stream().flatMap(d -> check(inquiry, d).stream()).toList();
  }

  private static Optional<Finding> check(Inquiry inquiry, Drawn drawn) {
    return drawn.words().stream()
        .min(Comparator.comparingDouble(Drawn.Words::contrast))
        .filter(w -> w.contrast() < inquiry.number())
        .map(w -> finding(inquiry, drawn, w));
  }

  private static Finding finding(Inquiry inquiry, Drawn drawn, Drawn.Words words) {
    return inquiry
        .about(
            words.of(),
            "The text of %s in \"%s\" has a contrast of %s to 1 to its ground; %s to 1 can be read."
                .formatted(
                    inquiry.named(drawn.view(), words.of()),
                    inquiry.title(drawn.view()),
                    Wording.rounded(words.contrast()),
                    Wording.number(inquiry.number())))
        .inView(drawn.view());
  }
}
