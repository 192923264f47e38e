package waymark.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waymark.model.Id;
import waymark.model.drawn.Drawn;

/// Every letter is one that the bundled font has. What it lacks is drawn in another font of each
/// reader's computer, or as an empty box.
final class TextCanBeShown implements Rule {

  @Override
  public String id() {
    return "text-can-be-shown";
  }

  @Override
  public String name() {
    return "Text can be shown everywhere";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry.drawn().stream().flatMap(d -> check(inquiry, d).stream()).toList();
  }

  private static List<Finding> check(Inquiry inquiry, Drawn drawn) {
    Map<Id, String> lacking = new LinkedHashMap<>();
    drawn.words().stream()
        .filter(words -> !words.lacking().isEmpty())
        .forEach(words -> lacking.merge(words.of(), words.lacking(), String::concat));
    return lacking.entrySet().stream()
        .map(e -> finding(inquiry, drawn, e.getKey(), e.getValue()))
        .toList();
  }

  private static Finding finding(Inquiry inquiry, Drawn drawn, Id of, String letters) {
    return inquiry
        .about(
            of,
            "The font lacks \"%s\" in %s in \"%s\"; on other computers that may be an empty box."
                .formatted(letters, inquiry.named(drawn.view(), of), inquiry.title(drawn.view())))
        .inView(drawn.view());
  }
}
