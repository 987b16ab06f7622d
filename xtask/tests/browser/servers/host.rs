//! A web server with its kept settings, in which only the municipality's own is changed: the name, the
//! ports, the folder and the certificate.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use xtask::{project, servers};

/// Which server it is.
#[derive(Clone, Copy)]
pub enum Software {
    Nginx,
    Caddy,
    Apache,
}

/// One that runs; it ends when it is dropped.
pub struct Host {
    software: Software,
    folder: TempDir,
    process: Option<Child>,
    port: u16,
    /// Where it answers without https.
    plain: u16,
}

impl Host {
    /// Starts it with the app in `dist/`, and waits until it answers.
    #[track_caller]
    pub fn start(software: Software) -> Self {
        let folder = TempDir::new().unwrap_or_else(|error| panic!("no folder: {error}"));
        // Apache reads as somebody else than who started it.
        let open = fs::Permissions::from_mode(0o755);
        fs::set_permissions(folder.path(), open).unwrap_or_else(|error| panic!("{error}"));
        let [port, plain] = free_ports();
        let mut host = Self {
            software,
            folder,
            process: None,
            port,
            plain,
        };
        host.copy_app();
        host.make_certificate();
        let said = new_file(&host.folder.path().join("said"));
        let process = host.command().stderr(said).spawn();
        let process = process.unwrap_or_else(|error| panic!("it did not start: {error}"));
        host.process = Some(process);
        let end = Instant::now() + Duration::from_secs(20);
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let said = || fs::read_to_string(host.folder.path().join("said")).unwrap_or_default();
            assert!(Instant::now() < end, "it does not answer: {}", said());
            thread::sleep(Duration::from_millis(50));
        }
        host
    }

    pub fn address(&self) -> String {
        format!("https://localhost:{}/", self.port)
    }

    /// Caddy leads to https by itself, at port 80 alone.
    pub fn plain_address(&self) -> Option<String> {
        let leads = !matches!(self.software, Software::Caddy);
        leads.then(|| format!("http://localhost:{}/", self.plain))
    }

    pub fn certificate(&self) -> PathBuf {
        self.folder.path().join("certificate.pem")
    }

    fn key(&self) -> PathBuf {
        self.folder.path().join("key.pem")
    }

    fn site(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    fn copy_app(&self) {
        let files = project::files(&project::dist()).unwrap_or_else(|failure| panic!("{failure}"));
        for name in files {
            let place = self.site().join(&name);
            fs::create_dir_all(place.parent().unwrap_or(&place))
                .and_then(|()| fs::copy(project::dist().join(&name), &place))
                .unwrap_or_else(|error| panic!("{name}: {error}"));
        }
    }

    fn make_certificate(&self) {
        let mut openssl = Command::new("openssl");
        openssl.args([
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
        ]);
        openssl.args([
            "-subj",
            "/CN=localhost",
            "-addext",
            "subjectAltName=DNS:localhost",
        ]);
        openssl.arg("-keyout").arg(self.key());
        openssl.arg("-out").arg(self.certificate());
        let made = openssl.output().unwrap_or_else(|error| panic!("{error}"));
        assert!(
            made.status.success(),
            "{}",
            String::from_utf8_lossy(&made.stderr)
        );
    }

    /// The kept file, with this host in it.
    fn kept(&self, name: &str) -> String {
        let file = project::root().join("docs/servers").join(name);
        let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{name}: {error}"));
        let path = |path: PathBuf| path.display().to_string();
        text.replace(servers::CERTIFICATE, &path(self.certificate()))
            .replace(servers::KEY, &path(self.key()))
            .replace(servers::FOLDER, &path(self.site()))
            .replace(servers::HOST, "localhost")
    }

    /// Writes a file of settings, and returns where it lies.
    fn put(&self, name: &str, text: &str) -> PathBuf {
        let file = self.folder.path().join(name);
        fs::write(&file, text).unwrap_or_else(|error| panic!("{name}: {error}"));
        file
    }

    fn command(&self) -> Command {
        let home = self.folder.path();
        match self.software {
            Software::Nginx => self.nginx(home),
            Software::Caddy => self.caddy(home),
            Software::Apache => self.apache(home),
        }
    }

    fn nginx(&self, home: &Path) -> Command {
        let site = self.kept("nginx.conf");
        let site = site.replace("listen 443", &format!("listen 127.0.0.1:{}", self.port));
        let site = site.replace("listen 80", &format!("listen 127.0.0.1:{}", self.plain));
        let site = self.put("trivselsspor.conf", &site);
        let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .iter()
            .map(|what| format!("{what}_temp_path {}/{what};\n", home.display()))
            .collect();
        let all = format!(
            "daemon off; master_process off; error_log stderr; pid {}/pid;\nevents {{}}\nhttp {{\n\
             include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;\n\
             {temporary}include {};\n}}\n",
            home.display(),
            site.display()
        );
        let mut nginx = Command::new("nginx");
        nginx
            .args(["-e", "stderr", "-c"])
            .arg(self.put("nginx.conf", &all));
        nginx
    }

    fn caddy(&self, home: &Path) -> Command {
        let site = self.kept("Caddyfile");
        let site = site.replace("localhost {", &format!("localhost:{} {{", self.port));
        // As its first lines say for a host that is not known outside.
        let tls = format!(
            "\ttls {} {}\n",
            self.certificate().display(),
            self.key().display()
        );
        let site = site.replace("\troot *", &format!("{tls}\troot *"));
        let all = format!("{{\n\tadmin off\n\tauto_https disable_redirects\n}}\n{site}");
        let mut caddy = Command::new("caddy");
        caddy.args(["run", "--adapter", "caddyfile", "--config"]);
        caddy.arg(self.put("Caddyfile", &all));
        caddy.env("HOME", home).env("XDG_DATA_HOME", home);
        caddy.env("XDG_CONFIG_HOME", home);
        caddy
    }

    fn apache(&self, home: &Path) -> Command {
        let site = self.kept("apache.conf");
        let site = site.replace("*:443>", &format!("127.0.0.1:{}>", self.port));
        let site = site.replace("*:80>", &format!("127.0.0.1:{}>", self.plain));
        let modules: String = [
            "mpm_event",
            "authz_core",
            "alias",
            "deflate",
            "dir",
            "filter",
            "headers",
            "mime",
            "ssl",
        ]
        .iter()
        .map(|it| format!("LoadModule {it}_module /usr/lib/apache2/modules/mod_{it}.so\n"))
        .collect();
        let all = format!(
            "{modules}ServerName localhost\nServerRoot {home}\nDefaultRuntimeDir {home}\nPidFile {home}/pid\n\
             ErrorLog {home}/error.log\nUser www-data\nGroup www-data\nTypesConfig /etc/mime.types\n\
             Listen 127.0.0.1:{}\nListen 127.0.0.1:{}\n{site}",
            self.port,
            self.plain,
            home = home.display(),
        );
        let mut apache = Command::new("apache2");
        apache
            .arg("-X")
            .arg("-f")
            .arg(self.put("apache.conf", &all));
        apache
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        if let Some(mut process) = self.process.take() {
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}

fn new_file(path: &Path) -> fs::File {
    fs::File::create(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Two that nobody listens at just now.
fn free_ports() -> [u16; 2] {
    let taken = [(); 2].map(|()| TcpListener::bind("127.0.0.1:0"));
    taken.map(|listener| {
        let address = listener.and_then(|listener| listener.local_addr());
        address
            .unwrap_or_else(|error| panic!("no port: {error}"))
            .port()
    })
}
