package waymark.export;

import waymark.model.Pathway;
import waymark.model.View;
import waymark.picture.Phrases;
import waymark.picture.Picture;

/// A picture as it stands in a document.
///
/// @param alternative what a person is told who cannot see it
/// @param caption what is printed below it, behind its number
public record Figure(Picture picture, String alternative, String caption) {

  /// {@return `view` as a figure}
  ///
  /// @param picture the view, drawn
  public static Figure of(Pathway pathway, View view, Picture picture) {
    return of(Told.of(pathway, view, picture));
  }

  static Figure of(Told told) {
    String title = told.picture().title();
    String day = told.pathway().about().asOf().map(d -> ", as of " + Phrases.day(d)).orElse("");
    return new Figure(told.picture(), Alternative.of(told), title + day);
  }
}
