package waymark.gesture;

import java.util.Optional;
import java.util.Set;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.View;
import waymark.picture.Picture;
import waymark.picture.Rect;

/// What there is to act on.
///
/// @param pathway the pathway as it is now
/// @param picture one of its views, drawn
/// @param selection what is selected in it
/// @param focus what keys speak to; apart from the selection
/// @param zoom pixels for each unit of the view, more than 0
public record Scene(
    Pathway pathway, Picture picture, Set<Id> selection, Optional<Id> focus, double zoom) {

  /// How far the pointer must go before a press becomes a drag, in pixels.
  static final double DRAG = 4;

  /// How far from a card's edge a step can still be drawn from it, in pixels.
  static final double REACH = 8;

  public Scene {
    selection = Set.copyOf(selection);
    if (!(zoom > 0)) {
      throw new IllegalArgumentException("not a zoom: " + zoom);
    }
  }

  /// {@return the view of the picture}
  public View view() {
    return pathway
        .view(picture.view())
        .orElseThrow(() -> new IllegalArgumentException("no such view: " + picture.view()));
  }

  /// {@return what a key acts on: the focus if it lies outside the selection, else the selection}
  public Set<Id> acted() {
    return focus.filter(f -> !selection.contains(f)).map(Set::of).orElse(selection);
  }

  /// {@return so many pixels, in the units of the view}
  double units(double pixels) {
    return pixels / zoom;
  }

  Optional<Rect> card(Id id) {
    return id instanceof RoleId role
        ? Optional.ofNullable(picture.cards().get(role))
        : Optional.empty();
  }

  String title(RoleId id) {
    return pathway.role(id).map(Role::title).orElse(id.value());
  }
}
