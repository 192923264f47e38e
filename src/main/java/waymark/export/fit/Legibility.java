package waymark.export.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import waymark.model.Id;
import waymark.model.StepId;
import waymark.picture.Colour;
import waymark.picture.Mark;
import waymark.picture.Segment;
import waymark.picture.Spot;
import waymark.picture.Stroke;
import waymark.picture.Type;

/// Whether text and lines stand out from what is under them, in colour and in grey, by WCAG 2.2
/// (1.4.3 for text, 1.4.11 for lines that mean something). One misfit for an element is enough.
final class Legibility {

  private static final double TEXT = 4.5;
  private static final double GRAPHICS = 3;
  private static final double LARGE = 24;
  private static final double LARGE_BOLD = 18.66;

  private final Painted painted;
  private final List<Misfit> misfits = new ArrayList<>();
  private final Set<String> told = new TreeSet<>();

  private Legibility(Painted painted) {
    this.painted = painted;
  }

  static List<Misfit> of(Painted painted) {
    Legibility legibility = new Legibility(painted);
    for (int i = 0; i < painted.marks().size(); i++) {
      for (Light light : Light.values()) {
        legibility.judge(i, light);
      }
    }
    return legibility.misfits;
  }

  private void judge(int index, Light light) {
    Painted.One one = painted.marks().get(index);
    switch (one.mark()) {
      case Mark.Words words -> words(index, words, one, light);
      case Mark.Path path when one.element().orElse(null) instanceof StepId ->
          path.stroke().ifPresent(stroke -> line(index, path, stroke, one, light));
      case Mark.Path _, Mark.Box _, Mark.Group _ -> {}
    }
  }

  private void words(int index, Mark.Words words, Painted.One one, Light light) {
    Spot middle =
        new Spot(words.x() + words.width() / 2, words.baseline() - words.type().size() / 3);
    double ratio = ratio(words.colour(), painted.under(index, middle), light);
    double needed = isLarge(words.type()) ? GRAPHICS : TEXT;
    if (ratio < needed && told.add("words " + words.text())) {
      misfits.add(new Misfit.FaintWords(words.text(), ratio, needed, light, one.element()));
    }
  }

  private static boolean isLarge(Type type) {
    return type.size() >= LARGE
        || (type.weight() != Type.Weight.REGULAR && type.size() >= LARGE_BOLD);
  }

  private void line(int index, Mark.Path path, Stroke stroke, Painted.One one, Light light) {
    start(path)
        .map(spot -> ratio(stroke.colour(), painted.under(index, spot), light))
        .filter(ratio -> ratio < GRAPHICS)
        .filter(_ -> told.add("line " + one.element().map(Id::value).orElse("")))
        .ifPresent(
            ratio -> misfits.add(new Misfit.FaintLine(one.name(), ratio, light, one.element())));
  }

  private static Optional<Spot> start(Mark.Path path) {
    return path.segments().stream()
        .filter(Segment.Move.class::isInstance)
        .map(segment -> ((Segment.Move) segment).to())
        .findFirst();
  }

  private static double ratio(Colour over, Colour under, Light light) {
    return light.of(over).contrast(light.of(under));
  }
}
