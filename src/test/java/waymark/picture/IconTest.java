package waymark.picture;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.model.RoleKind;

class IconTest {

  @ParameterizedTest
  @EnumSource
  void everyKindOfRoleHasAnIcon(RoleKind kind) {
    assertFalse(Icon.of(kind).marks(0, 0, Theme.PAPER.ink()).isEmpty());
  }
}
