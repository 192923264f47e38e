package waymark.app.publish;

import static waymark.app.Texts.text;

import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import waymark.export.fit.Place;

/// Where the figure goes.
public final class PlacePicker extends VBox {

  private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>();
  private final ToggleGroup group = new ToggleGroup();

  /// @param first what is chosen to begin with
  public PlacePicker(Place first) {
    super(6);
    place.set(first);
    for (Place each : Place.values()) {
      RadioButton button = new RadioButton(label(each));
      button.setId("place-" + each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      button.setWrapText(true);
      button.setUserData(each);
      button.setToggleGroup(group);
      getChildren().add(button);
    }
    group
        .selectedToggleProperty()
        .subscribe(
            toggle -> {
              if (toggle != null && toggle.getUserData() instanceof Place next) {
                place.set(next);
              }
            });
    choose(first);
  }

  private static String label(Place place) {
    return text("place." + place.name().toLowerCase(Locale.ROOT), Math.round(place.width()));
  }

  /// Chooses `next`.
  public void choose(Place next) {
    group.getToggles().stream()
        .filter(t -> t.getUserData() == next)
        .findFirst()
        .ifPresent(group::selectToggle);
  }

  /// {@return what is chosen}
  public ReadOnlyObjectProperty<Place> placeProperty() {
    return place.getReadOnlyProperty();
  }
}
