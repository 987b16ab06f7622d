exec 4< <(exec Xvfb -displayfd 1 -screen 0 1920x1400x24 -nolisten tcp)
screen=$!
trap 'kill $screen' EXIT
read -r -u 4 number && [ -n "$number" ] || exit 1
export DISPLAY=:$number GDK_BACKEND=x11 LANG=C.UTF-8
WebKitWebDriver --host=127.0.0.1 --port=$PORT </dev/null & driver=$!
until (exec 5<>/dev/tcp/127.0.0.1/$PORT) 2>/dev/null; do
  kill -0 $driver || exit 1
  sleep 0.02
done
echo "Listening on 127.0.0.1:$PORT"
