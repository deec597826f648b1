#!/usr/bin/env bash
# The command as one static file for Linux, so that an editor needs no toolchain: target/dist/cobijo-ARCH.
#
#   src/cli/build-static.sh          installs musl-tools and the target where they are missing (as root)
set -euo pipefail
cd "$(dirname "$0")/../.."
arch=$(uname -m)
triple="$arch-unknown-linux-musl"
command -v musl-gcc >/dev/null || { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends musl-tools; }
rustc --print target-libdir --target "$triple" 2>/dev/null | xargs -r ls >/dev/null 2>&1 || rustup target add "$triple"
CC_x86_64_unknown_linux_musl=musl-gcc CC_aarch64_unknown_linux_musl=musl-gcc \
  cargo build --quiet --release -p cobijo-cli --target "$triple"
mkdir -p target/dist
cp "target/$triple/release/cobijo" "target/dist/cobijo-$arch"
strip "target/dist/cobijo-$arch"
# It must need nothing of the machine that runs it.
! ldd "target/dist/cobijo-$arch" 2>/dev/null | grep -q '=>' || { echo "FAILED: it is not static" >&2 && exit 1; }
"target/dist/cobijo-$arch" status >/dev/null
stat -c '%n: %s bytes, static' "target/dist/cobijo-$arch"
