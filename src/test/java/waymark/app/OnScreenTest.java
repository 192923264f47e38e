package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class OnScreenTest {

  @Test
  void aWindowThatFitsStaysWhereItIs() {
    assertEquals(40, OnScreen.within(40, 500, 0, 800));
  }

  @Test
  void oneThatReachesBeyondTheEndComesBack() {
    assertEquals(300, OnScreen.within(400, 500, 0, 800));
  }

  @Test
  void oneThatIsTooLargeBeginsWhereTheScreenDoes() {
    assertEquals(20, OnScreen.within(60, 900, 20, 800));
  }
}
