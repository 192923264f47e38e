package waymark.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.prefs.Preferences;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;

/// Light or dark, as the system has it or as the person chose. One for the whole program; windows
/// join it with [#dress(Scene)].
public final class Appearance {

  /// What a person can choose.
  public enum Choice {
    /// As the system has it, also when that changes.
    SYSTEM,
    /// Always light.
    LIGHT,
    /// Always dark.
    DARK
  }

  private static final String KEY = "appearance";

  private final Preferences preferences;
  private final ReadOnlyObjectWrapper<Choice> choice = new ReadOnlyObjectWrapper<>(Choice.SYSTEM);
  private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();

  private final ReadOnlyBooleanWrapper still = new ReadOnlyBooleanWrapper();

  /// Takes up what was chosen last time.
  public Appearance(Preferences preferences) {
    this.preferences = preferences;
    Platform.getPreferences().colorSchemeProperty().subscribe(this::apply);
    Platform.getPreferences().reducedMotionProperty().subscribe(still::set);
    dark.subscribe(Appearance::useTheme);
    choose(remembered(preferences.get(KEY, "")));
  }

  private static Choice remembered(String name) {
    return List.of(Choice.values()).stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElse(Choice.SYSTEM);
  }

  /// Changes to `next` and remembers it.
  public void choose(Choice next) {
    choice.set(next);
    preferences.put(KEY, next.name());
    apply();
  }

  /// {@return what was chosen}
  public ReadOnlyObjectProperty<Choice> choiceProperty() {
    return choice.getReadOnlyProperty();
  }

  /// {@return whether the windows are dark now}
  public ReadOnlyBooleanProperty darkProperty() {
    return dark.getReadOnlyProperty();
  }

  /// Gives `scene` the colours and letters of the program, from now on.
  public void dress(Scene scene) {
    dark.subscribe(
        on ->
            scene
                .getStylesheets()
                .setAll(
                    sheet("waymark.css"),
                    sheet("publish.css"),
                    sheet(on ? "dark.css" : "light.css")));
  }

  /// {@return whether nothing should move by itself, as the system asks for}
  public ReadOnlyBooleanProperty stillProperty() {
    return still.getReadOnlyProperty();
  }

  private void apply() {
    dark.set(
        switch (choice.get()) {
          case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
          case LIGHT -> false;
          case DARK -> true;
        });
  }

  private static void useTheme(boolean dark) {
    Application.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Appearance.class.getResource(name), name).toExternalForm();
  }
}
