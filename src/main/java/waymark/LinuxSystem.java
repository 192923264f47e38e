package waymark;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;

/// Asks the dynamic linker and Xlib themselves, the same way the toolkit will.
///
/// Libraries stay loaded: the toolkit loads them next, and GTK does not bear being unloaded.
final class LinuxSystem implements NativeSystem {

  private static final String XLIB = "libX11.so.6";

  @Override
  @SuppressWarnings("restricted")
  public boolean loads(String name) {
    try {
      SymbolLookup.libraryLookup(name, Arena.global());
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  @Override
  public boolean opensDisplay(String name) {
    return loads(XLIB) && connects(name);
  }

  /// Calls `XInitThreads` first: it must be the first call to Xlib in a process that will use it
  /// from several threads, as the toolkit does.
  private static boolean connects(String name) {
    try (var arena = Arena.ofConfined()) {
      call("XInitThreads", FunctionDescriptor.of(JAVA_INT));
      var display =
          call("XOpenDisplay", FunctionDescriptor.of(ADDRESS, ADDRESS), arena.allocateFrom(name));
      if (MemorySegment.NULL.equals(display)) {
        return false;
      }
      call("XCloseDisplay", FunctionDescriptor.of(JAVA_INT, ADDRESS), display);
      return true;
    }
  }

  @SuppressWarnings("restricted")
  private static Object call(String function, FunctionDescriptor type, Object... arguments) {
    var address = SymbolLookup.libraryLookup(XLIB, Arena.global()).findOrThrow(function);
    try {
      return Linker.nativeLinker().downcallHandle(address, type).invokeWithArguments(arguments);
    } catch (Throwable failure) {
      throw new IllegalStateException(function + " could not be called", failure);
    }
  }
}
