//! Trying the app on this machine.

use crate::failure::Result;
use crate::server::Server;
use crate::{dist, project};

/// Builds the app and serves it until Ctrl-C.
pub fn serve(port: u16) -> Result<()> {
    dist::dist(&[], &project::dist())?;
    let server = Server::start(&project::dist(), port)?;
    println!(
        "Trivselsspor answers at {} until you press Ctrl-C.",
        server.address()
    );
    server.wait();
    Ok(())
}
