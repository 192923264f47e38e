package waymark.app;

import static waymark.app.Texts.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import waymark.gesture.Key;
import waymark.gesture.KeyAct;
import waymark.gesture.KeyAct.Holder;
import waymark.gesture.Keys;
import waymark.gesture.Stroke;

/// The keys of the canvas as a list shows them, by what they speak to.
enum CanvasKeys {
  CANVAS(Holder.EMPTY, Holder.ANY, Holder.THING),
  ROLE(Holder.ROLE),
  STEP(Holder.STEP),
  BAND(Holder.BAND),
  NOTE(Holder.NOTE);

  private static final List<Key> SIDEWAYS = List.of(Key.LEFT, Key.RIGHT);
  private static final List<Key> ARROWS = List.of(Key.LEFT, Key.RIGHT, Key.UP, Key.DOWN);

  @SuppressWarnings("ImmutableEnumChecker") // It is a copy.
  private final Set<Holder> holders;

  CanvasKeys(Holder... holders) {
    this.holders = Set.of(holders);
  }

  String title() {
    return text("keys." + name().toLowerCase(Locale.ROOT));
  }

  Stream<KeyAct> acts() {
    return Arrays.stream(KeyAct.values()).filter(act -> holders.contains(act.holder()));
  }

  /// {@return the keys of an act, such as `Tab, Shift+Tab` or `Alt+Arrows`}
  static String names(KeyAct act) {
    Map<Keys, List<Key>> byHeld =
        act.strokes().stream()
            .collect(
                Collectors.groupingBy(
                    Stroke::keys,
                    LinkedHashMap::new,
                    Collectors.mapping(Stroke::key, Collectors.toList())));
    return byHeld.entrySet().stream()
        .flatMap(e -> names(e.getValue()).map(name -> held(e.getKey()) + name))
        .collect(Collectors.joining(", "));
  }

  private static Stream<String> names(List<Key> keys) {
    if (keys.equals(ARROWS)) {
      return Stream.of(text("key.arrows"));
    }
    if (keys.equals(SIDEWAYS)) {
      return Stream.of(text("key.sideways"));
    }
    return keys.stream().map(CanvasKeys::name);
  }

  private static String name(Key key) {
    String word = "key." + key.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Texts.has(word) ? text(word) : key.name();
  }

  /// As the menus write it: `Ctrl+`, or a sign on a Mac.
  private static String held(Keys keys) {
    String letter =
        new KeyCodeCombination(
                KeyCode.A,
                held(keys.shift()),
                ModifierValue.UP,
                held(keys.alt()),
                ModifierValue.UP,
                held(keys.shortcut()))
            .getDisplayText();
    return letter.substring(0, letter.length() - 1);
  }

  private static ModifierValue held(boolean is) {
    return is ? ModifierValue.DOWN : ModifierValue.UP;
  }
}
