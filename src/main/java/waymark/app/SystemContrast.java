package waymark.app;

import java.util.Map;
import javafx.application.Platform;

/// Whether the system was asked for high contrast: by Windows as such, by GTK as the name of its
/// theme.
final class SystemContrast {

  private static final String WINDOWS = "Windows.SPI.HighContrast";
  private static final String GTK = "GTK.theme_name";

  private SystemContrast() {}

  static boolean isHigh() {
    return isHigh(Platform.getPreferences());
  }

  static boolean isHigh(Map<String, Object> preferences) {
    return Boolean.TRUE.equals(preferences.get(WINDOWS))
        || preferences.getOrDefault(GTK, "").toString().contains("HighContrast");
  }
}
