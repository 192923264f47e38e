package waymark.picture;

import java.util.Optional;
import waymark.model.Pathway;
import waymark.model.Respelled;
import waymark.model.Role;
import waymark.model.View;

/// Draws views.
public final class Drawing {

  private Drawing() {}

  /// {@return `view` of `pathway`, drawn}
  ///
  /// Its texts are spelled as the pathway's house spells. Roles placed without a position are left
  /// out; settle the pathway first if it has any.
  public static Picture draw(Pathway pathway, View view, Theme theme) {
    return draw(pathway, view, theme, Optional.empty());
  }

  /// {@return the same as [#draw(Pathway, View, Theme)] does, sooner: what is as it was in `before`
  /// is taken from there}
  ///
  /// @param before the same view, or another, drawn earlier
  public static Picture redraw(Picture before, Pathway pathway, View view, Theme theme) {
    return draw(pathway, view, theme, before.work(view.id()));
  }

  /// {@return `view` with its steps drawn straight through whatever lies there and its needs left
  /// out: for a first sight of a very large view, until it is drawn}
  public static Picture sketch(Pathway pathway, View view, Theme theme) {
    return new Draughtsman(
            Respelled.of(pathway), Respelled.of(pathway, view), theme, Optional.empty())
        .sketch();
  }

  private static Picture draw(Pathway pathway, View view, Theme theme, Optional<Work> before) {
    return new Draughtsman(Respelled.of(pathway), Respelled.of(pathway, view), theme, before)
        .draw();
  }

  /// {@return how large the card of `role` is in `view`; its place is 0, 0}
  public static Rect cardSize(Pathway pathway, View view, Role role) {
    return new CardText(pathway, view).of(Respelled.of(pathway, role)).size();
  }
}
