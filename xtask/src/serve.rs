//! Trying the app on this machine.

use crate::failure::Result;
use crate::server::Server;
use crate::{dist, project};

/// Builds the app and serves it until Ctrl-C.
pub fn serve(port: u16) -> Result<()> {
    // The port first: a taken one is told before the minutes of a build.
    let server = Server::start(&project::dist(), port)?;
    dist::dist(&project::dist())?;
    println!(
        "Trivselsspor answers at {} until you press Ctrl-C.",
        server.address()
    );
    server.wait();
    Ok(())
}
