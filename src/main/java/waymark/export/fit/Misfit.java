package waymark.export.fit;

import java.util.Locale;
import java.util.Optional;
import waymark.model.Id;

/// What a reader could not read of a figure.
public sealed interface Misfit {

  /// {@return what was found and what was expected, as a sentence}
  String sentence();

  /// {@return the role, step or note that it is about, if it is about one}
  Optional<Id> element();

  /// Text comes out too small.
  ///
  /// @param place where the figure goes
  /// @param points how high the smallest letters come out
  /// @param width the least width at which they would do, in millimetres
  /// @param height the height at that width, in millimetres
  record SmallText(Place place, double points, double width, double height) implements Misfit {
    @Override
    public String sentence() {
      return String.format(
          Locale.UK,
          "In this place (%s) the smallest text comes out at %.1f pt; %.0f pt is the least that"
              + " reads with ease. The figure would need %.0f mm by %.0f mm.",
          place.title(),
          points,
          Fit.LEAST_POINTS,
          Math.ceil(width),
          Math.ceil(height));
    }

    @Override
    public Optional<Id> element() {
      return Optional.empty();
    }
  }

  /// Text stands out too little from what is under it.
  ///
  /// @param words the text
  /// @param ratio its contrast by WCAG 2.2, 1 to 21
  /// @param needed the contrast that text of its size needs
  /// @param light in which light it is too faint
  record FaintWords(String words, double ratio, double needed, Light light, Optional<Id> element)
      implements Misfit {
    @Override
    public String sentence() {
      return String.format(
          Locale.UK,
          "“%s” has a contrast of %.1f to 1 %s; text needs %.1f to 1 (WCAG 2.2, 1.4.3).",
          words,
          ratio,
          light.words(),
          needed);
    }
  }

  /// A line that means something stands out too little from what is under it.
  ///
  /// @param what the element, in words
  /// @param ratio its contrast by WCAG 2.2, 1 to 21
  /// @param light in which light it is too faint
  record FaintLine(String what, double ratio, Light light, Optional<Id> element) implements Misfit {
    @Override
    public String sentence() {
      return String.format(
          Locale.UK,
          "A line of %s has a contrast of %.1f to 1 %s; lines that mean something need 3 to 1"
              + " (WCAG 2.2, 1.4.11).",
          what,
          ratio,
          light.words());
    }
  }
}
