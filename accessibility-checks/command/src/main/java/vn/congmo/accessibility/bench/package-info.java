/// Measures the engine on pages whose verdict others have published: `./congmo bench accessibility --cases FOLDER`.
@NullMarked
package vn.congmo.accessibility.bench;

import org.jspecify.annotations.NullMarked;
