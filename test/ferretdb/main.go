// A server that speaks MongoDB's protocol, for the contract suite: FerretDB v1 on SQLite (docs/adr/0010).
// It listens on the loopback interface, prints a line once it does, and stops on SIGTERM or when its input ends,
// which it does when whoever started it dies.
//
// usage: ferretdb <port> <state directory>
package main

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"log"
	"log/slog"
	"net"
	"os"
	"os/signal"
	"path/filepath"
	"sync"
	"syscall"

	"github.com/FerretDB/FerretDB/ferretdb"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 3 {
		log.Fatal("usage: ferretdb <port> <state directory>")
	}
	port, folder := os.Args[1], os.Args[2]
	socket := filepath.Join(folder, "ferretdb.sock")
	server, err := ferretdb.New(&ferretdb.Config{
		Listener:  ferretdb.ListenerConfig{Unix: socket},
		Logger:    slog.New(slog.NewTextHandler(io.Discard, nil)),
		Handler:   "sqlite",
		SQLiteURL: "file:" + folder + "/",
	})
	if err != nil {
		log.Fatal(err)
	}
	door, err := net.Listen("tcp", "127.0.0.1:"+port)
	if err != nil {
		log.Fatal(err)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		stop()
	}()
	go serve(door, socket)
	fmt.Println("listening on", door.Addr())
	if err := server.Run(ctx); err != nil {
		log.Fatal(err)
	}
}

// serve lets one command that writes in at a time. FerretDB reads a document, changes it and writes it back without a
// lock: two updates at once lose one, which no MongoDB does. Who reads, or asks whether the server lives, need not wait.
func serve(door net.Listener, socket string) {
	var turn sync.Mutex
	for {
		client, err := door.Accept()
		if err != nil {
			log.Fatal(err)
		}
		go func() {
			defer client.Close()
			if err := relay(client, socket, &turn); err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, syscall.ECONNRESET) {
				log.Print(err)
			}
		}()
	}
}

func relay(client net.Conn, socket string, turn *sync.Mutex) error {
	server, err := net.Dial("unix", socket)
	if err != nil {
		return err
	}
	defer server.Close()
	for {
		request, err := readMessage(client)
		if err != nil {
			return err
		}
		reply, err := exchange(server, request, turn)
		if err != nil {
			return err
		}
		if _, err := client.Write(reply); err != nil {
			return err
		}
	}
}

func exchange(server net.Conn, request []byte, turn *sync.Mutex) ([]byte, error) {
	if !onlyReads[commandOf(request)] {
		turn.Lock()
		defer turn.Unlock()
	}
	if _, err := server.Write(request); err != nil {
		return nil, err
	}
	return readMessage(server)
}

var onlyReads = map[string]bool{
	"find": true, "getMore": true, "killCursors": true, "count": true, "aggregate": true, "distinct": true,
	"hello": true, "ismaster": true, "isMaster": true, "ping": true, "endSessions": true,
}

// commandOf gives the name of the command in an OP_MSG: what its body's first element is called; "" for anything else.
func commandOf(message []byte) string {
	const opMsg, opcode, firstName = 2013, 12, 16 + 4 + 1 + 4 + 1
	if len(message) <= firstName || binary.LittleEndian.Uint32(message[opcode:]) != opMsg || message[20] != 0 {
		return ""
	}
	name, _, _ := bytes.Cut(message[firstName:], []byte{0})
	return string(name)
}

// readMessage reads one message of the wire protocol: its length in four bytes, the length included, and the rest.
func readMessage(from io.Reader) ([]byte, error) {
	var length [4]byte
	if _, err := io.ReadFull(from, length[:]); err != nil {
		return nil, err
	}
	message := make([]byte, binary.LittleEndian.Uint32(length[:]))
	copy(message, length[:])
	_, err := io.ReadFull(from, message[4:])
	return message, err
}
