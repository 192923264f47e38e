package waymark;

/// What the desktop check asks of the operating system.
interface NativeSystem {

  /// {@return whether the shared library `name` and all it needs can be loaded}
  boolean loads(String name);

  /// {@return whether the X display `name` accepts a connection}
  boolean opensDisplay(String name);
}
