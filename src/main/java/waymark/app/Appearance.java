package waymark.app;

import java.util.List;
import java.util.prefs.Preferences;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import waymark.app.panel.Shown;

/// How the windows look: light, dark or in high contrast, and how large; as the system has it or as
/// the person chose. One for the whole program; windows join it with [#dress(Scene)].
public final class Appearance {

  /// What a person can choose.
  public enum Choice {
    /// As the system has it, also when that changes.
    SYSTEM,
    /// Always light.
    LIGHT,
    /// Always dark.
    DARK,
    /// Always in high contrast.
    CONTRAST
  }

  /// The sizes of the interface, in percent of the usual one.
  static final List<Integer> SIZES = List.of(100, 125, 150, 175, 200);

  private static final String KEY = "appearance";
  private static final String SIZE = "size";
  private static final List<String> SHEETS =
      List.of(
          "waymark.css",
          "publish.css",
          "find.css",
          "guide.css",
          "outline.css",
          "table.css",
          "routes.css",
          "rules.css",
          "focus.css");

  private final Preferences preferences;
  private final Motion motion;
  private final InvalidationListener system = _ -> apply();
  private final ReadOnlyObjectWrapper<Choice> choice = new ReadOnlyObjectWrapper<>(Choice.SYSTEM);
  private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.LIGHT);
  private final ReadOnlyObjectWrapper<Integer> size = new ReadOnlyObjectWrapper<>(100);

  /// Takes up what was chosen last time.
  public Appearance(Preferences preferences) {
    this.preferences = preferences;
    motion = new Motion(preferences);
    size.set(rememberedSize());
    Platform.getPreferences().addListener(new WeakInvalidationListener(system));
    Platform.getPreferences()
        .colorSchemeProperty()
        .addListener(new WeakInvalidationListener(system));
    look.subscribe(_ -> useTheme());
    size.subscribe(_ -> useTheme());
    choose(remembered(preferences.get(KEY, "")));
  }

  private static Choice remembered(String name) {
    return List.of(Choice.values()).stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElse(Choice.SYSTEM);
  }

  private int rememberedSize() {
    int percent = preferences.getInt(SIZE, 100);
    return SIZES.contains(percent) ? percent : 100;
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

  /// {@return how the windows look now}
  ReadOnlyObjectProperty<Look> lookProperty() {
    return look.getReadOnlyProperty();
  }

  /// Makes letters, icons and the space around them as large as `percent` of the usual size, and
  /// remembers it.
  void resize(int percent) {
    size.set(percent);
    preferences.putInt(SIZE, percent);
  }

  /// {@return how large the interface is, in percent}
  ReadOnlyObjectProperty<Integer> sizeProperty() {
    return size.getReadOnlyProperty();
  }

  /// {@return whether things may move by themselves}
  Motion motion() {
    return motion;
  }

  /// Gives `scene` the colours and letters of the program, from now on.
  public void dress(Scene scene) {
    ObservableValue<Boolean> shown = Shown.of(scene);
    look.when(shown).subscribe(_ -> scene.getStylesheets().setAll(sheets()));
    size.when(shown).subscribe(_ -> scene.getStylesheets().setAll(sheets()));
    OnScreen.keep(scene);
  }

  /// {@return whether the windows are dark now}
  ObservableValue<Boolean> darkProperty() {
    return look.map(l -> l == Look.DARK);
  }

  /// {@return whether nothing should move by itself}
  public ReadOnlyBooleanProperty stillProperty() {
    return motion.reducedProperty();
  }

  private List<String> sheets() {
    return SizedSheet.all(SHEETS, look.get().sheet(), size.get());
  }

  private void apply() {
    look.set(
        switch (choice.get()) {
          case SYSTEM -> ofSystem();
          case LIGHT -> Look.LIGHT;
          case DARK -> Look.DARK;
          case CONTRAST -> Look.CONTRAST;
        });
  }

  private static Look ofSystem() {
    if (SystemContrast.isHigh()) {
      return Look.CONTRAST;
    }
    return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Look.DARK : Look.LIGHT;
  }

  private void useTheme() {
    Application.setUserAgentStylesheet(SizedSheet.of(look.get().controls(), size.get()));
  }
}
