package waymark.layout;

import org.eclipse.elk.core.util.BasicProgressMonitor;

/// Tells a watch how far ELK has come, and ELK when to stop.
final class Monitor extends BasicProgressMonitor {

  private final Watch watch;

  Monitor(Watch watch) {
    this.watch = watch;
  }

  @Override
  public boolean isCanceled() {
    return watch.cancelled();
  }

  @Override
  protected void doWorked(float completed, float total, boolean topLevel) {
    if (getParentMonitor() == null && total > 0) {
      watch.progress(Math.clamp(completed / total, 0, 1));
    }
  }

  @Override
  protected BasicProgressMonitor doSubTask(float work, int maxLevels) {
    return new Monitor(watch);
  }
}
