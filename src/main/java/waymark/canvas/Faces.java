package waymark.canvas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.text.Font;
import waymark.picture.Type;

/// The bundled family, loaded from its own files so that letters are as wide as they were measured.
public final class Faces {

  private static final double ANY_SIZE = 12;

  private final Map<Type.Weight, String> names = new EnumMap<>(Type.Weight.class);
  private final Map<Type, Font> fonts = new HashMap<>();

  /// Loads the three weights, which style sheets can name from then on.
  public Faces() {
    for (Type.Weight weight : Type.Weight.values()) {
      names.put(weight, load(weight.resource()).getName());
    }
  }

  /// {@return the font of that size and weight}
  public Font font(Type type) {
    return fonts.computeIfAbsent(type, t -> new Font(names.get(t.weight()), t.size()));
  }

  private static Font load(String resource) {
    try (InputStream in = Faces.class.getResourceAsStream(resource)) {
      return Optional.ofNullable(Font.loadFont(in, ANY_SIZE))
          .orElseThrow(() -> new IllegalStateException("a bundled font is missing: " + resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
