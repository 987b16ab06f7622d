//! Starts the app in the page.

#[cfg(target_arch = "wasm32")]
fn main() {
    yew::Renderer::<trivselsspor::app::Root>::new().render();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("Trivselsspor runs in a browser: `cargo xtask serve` builds it and serves it here.");
    std::process::exit(2);
}
