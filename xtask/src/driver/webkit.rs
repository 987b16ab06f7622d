//! WebKitGTK's MiniBrowser, as its driver is asked for it, on a screen that nobody sees.

use serde_json::{Value, json};

use crate::setup;

/// The driver does not say when it listens.
pub const START: &str = "
exec 4< <(exec Xvfb -displayfd 1 -screen 0 1920x1400x24 -nolisten tcp)
screen=$!
read -r -u 4 number
export DISPLAY=:$number GDK_BACKEND=x11 LANG=C.UTF-8
WebKitWebDriver --host=127.0.0.1 --port=$PORT </dev/null & driver=$!
until (exec 5<>/dev/tcp/127.0.0.1/$PORT) 2>/dev/null; do
  kill -0 $driver || exit 1
  sleep 0.02
done
echo \"Listening on 127.0.0.1:$PORT\"
";

/// Its screen goes with it.
pub const END: &str = "kill $screen\n";

/// A browser; it keeps what is written until it is closed, and takes no profile.
pub fn capabilities() -> Value {
    json!({
        "webkitgtk:browserOptions": {
            "binary": setup::minibrowser(),
            "args": ["--automation"],
        },
    })
}
